/**
 * The first script of every page. Browsers that ask scripts for trusted values let a program load its parts, its workers and its service
 * worker only through a policy; this one passes addresses of this very site and nothing else.
 */
export const TRUSTED_SCRIPT_ADDRESSES =
  'if(window.trustedTypes)trustedTypes.createPolicy("default",{createScriptURL:function(u){if(new URL(u,document.baseURI).origin===location.origin)return u;throw new TypeError("Another site\'s script")}})';
