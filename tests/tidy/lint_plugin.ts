/** Lines of a file of code, its tests, and the words that translators write apart. */
const FILE_LINES = 300;
const TEST_FILE_LINES = 420;
/** Lines of a function; a page's JSX and a test's body tell a story and may be longer. */
const FUNCTION_LINES = 70;
const JSX_FUNCTION_LINES = 100;
const TEST_FUNCTION_LINES = 110;
/** What a program writes. */
const WRITTEN = /lib\/text\/messages\.ts$|font_data\.ts$/;
/** Columns of a comment: two windows stand side by side. */
const COMMENT_COLUMNS = 120;

const isTest = (path: string) =>
  /(_test|_bench)\.tsx?$|[/\\]tests[/\\]/.test(path);

function lengthRule(): Deno.lint.Rule {
  return {
    create(context) {
      const limit = isTest(context.filename)
        ? TEST_FUNCTION_LINES
        : context.filename.endsWith(".tsx")
        ? JSX_FUNCTION_LINES
        : FUNCTION_LINES;
      const check = (node: Deno.lint.Node) => {
        const text = context.sourceCode.getText(node);
        const lines = text.split("\n").length;
        if (lines <= limit) return;
        const message = `A function of ${lines} lines: at most ${limit}.`;
        context.report({ node, message });
      };
      return {
        FunctionDeclaration: check,
        FunctionExpression: check,
        ArrowFunctionExpression: check,
      };
    },
  };
}

const fileLength: Deno.lint.Rule = {
  create(context) {
    const limit = isTest(context.filename) ? TEST_FILE_LINES : FILE_LINES;
    return {
      Program(node) {
        const lines = context.sourceCode.text.split("\n").length - 1;
        if (lines <= limit || WRITTEN.test(context.filename)) return;
        const message = `A file of ${lines} lines: at most ${limit}.`;
        context.report({ node, message });
      },
    };
  },
};

const commentWidth: Deno.lint.Rule = {
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const { text } = context.sourceCode;
          const start = text.lastIndexOf("\n", comment.range[0]) + 1;
          const own = text.slice(start, comment.range[1]);
          const widest = Math.max(...own.split("\n").map((one) => one.length));
          if (widest <= COMMENT_COLUMNS) continue;
          const message =
            `A comment of ${widest} columns: at most ${COMMENT_COLUMNS}.`;
          context.report({ range: comment.range, message });
        }
      },
    };
  },
};

/** What `deno lint` checks here beside its own rules: nothing is too long to be read at once. */
const plugin: Deno.lint.Plugin = {
  name: "tidy",
  rules: {
    "function-length": lengthRule(),
    "file-length": fileLength,
    "comment-width": commentWidth,
  },
};
export default plugin;
