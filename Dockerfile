# One image for every instance. Its steps are proved without a Docker engine by scripts/measure/clean-root.mjs, which knows
# the instructions used here and no others.

FROM node:26-bookworm-slim AS build
WORKDIR /build
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY . .
# The address that links, the PDF and the previews name. It is written into pages that are made once, so it is given here:
# docker build --build-arg SITE_URL=https://mail.example.com .
ARG SITE_URL
RUN node scripts/build.mjs

FROM node:26-bookworm-slim
WORKDIR /srv/mailverdict
ARG SITE_URL
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 LOG_LEVEL=info SITE_URL=$SITE_URL
COPY --from=build /build/.next/standalone ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "serve.mjs"]
