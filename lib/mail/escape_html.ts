// @ts-types="npm:@types/escape-html@1.0.4"
export { default as escapeHtml } from "escape-html";
