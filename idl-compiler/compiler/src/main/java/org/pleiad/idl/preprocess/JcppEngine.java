package org.pleiad.idl.preprocess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anarres.cpp.Feature;
import org.anarres.cpp.LexerException;
import org.anarres.cpp.Macro;
import org.anarres.cpp.PreprocessorListener;
import org.anarres.cpp.Source;
import org.anarres.cpp.StringLexerSource;
import org.anarres.cpp.Token;
import org.anarres.cpp.VirtualFile;
import org.anarres.cpp.VirtualFileSystem;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.preprocess.PreprocessedSource.Origin;

/**
 * jcpp's engine, bent to our needs at the points that it offers for that: files come from our include path, pragmas and
 * file borders are recorded, each token is given the place it came from, and the work is counted against the limits.
 */
@IdlRule(
        id = "include-not-found",
        area = IdlRule.Area.TEXT,
        refuses = "an #include of a file that is not there or cannot be read",
        section = "7.3")
@IdlRule(
        id = "preprocessor-syntax",
        area = IdlRule.Area.TEXT,
        refuses = "a directive that is malformed or unknown, and #error",
        section = "7.3")
@IdlRule(
        id = "preprocessor-warning",
        area = IdlRule.Area.TEXT,
        refuses = "#warning and what else the preprocessor warns of (warning)",
        section = "7.3")
final class JcppEngine extends org.anarres.cpp.Preprocessor {

    /** How deep the {@code #} operator may nest: each level can double the length of a token. */
    private static final int STRINGIZE_DEPTH = 4;

    /** The list by which jcpp tells us that it has come to the include path. */
    private static final List<String> OUR_PATH = new ArrayList<>(List.of("<include path>"));

    private final IncludePath includePath;
    private final TextBuilder text;
    private final Diagnostics diagnostics;
    private final Limits limits;
    private final Map<String, SourceFile> opened = new HashMap<>();
    private final Set<String> once = new HashSet<>();
    private final List<FileSource> stack = new ArrayList<>();
    private int expansions;
    private long tokens;
    private final int lastLine;
    private boolean conditionalsClosed;
    private Origin invocation = new Origin("", 1, 1, 0, false, 1);

    JcppEngine(SourceFile file, IncludePath includePath, TextBuilder text, Diagnostics diagnostics, Limits limits) {
        this.includePath = includePath;
        this.text = text;
        this.diagnostics = diagnostics;
        this.limits = limits;
        addFeature(Feature.KEEPCOMMENTS);
        setFileSystem(new Files());
        setListener(new Borders());
        setQuoteIncludePath(new ArrayList<>());
        setSystemIncludePath(OUR_PATH);
        // an #endif too many: the error that it must cause shows that all conditionals of the file were closed
        addInput(new FileSource(file, "\n#endif\n"));
        lastLine = (int) file.text().lines().count();
    }

    /** One open file. */
    private static final class FileSource extends StringLexerSource {
        private final SourceFile file;

        FileSource(SourceFile file, String end) {
            // jcpp splits lines only at line feeds when it looks for directives
            super(file.text().replace("\r\n", "\n").replace('\r', '\n') + end, true);
            this.file = file;
        }

        @Override
        public String getPath() {
            return file.name();
        }

        @Override
        public String getName() {
            return file.name();
        }
    }

    void emit(Token token, TextBuilder to) {
        String piece = token.getText();
        if (piece == null || piece.isEmpty()) {
            return;
        }
        if (token.getType() == Token.INVALID && piece.startsWith("/*")) {
            conditionalsClosed = true;
            diagnostics.error(
                    "preprocessor-syntax",
                    new SourceLocation(currentFile(), token.getLine(), token.getColumn() + 1, 2),
                    "the comment that begins here never ends",
                    "close it with */");
            return;
        }
        Source source = super.getSource();
        if (source instanceof FileSource from && expansions == 0 && token.getLine() > 0) {
            to.append(piece, new Origin(from.file.name(), token.getLine(), token.getColumn() + 1, depth(), true, 1));
        } else {
            to.append(piece, invocation);
        }
    }

    private String currentFile() {
        return stack.isEmpty() ? "" : stack.get(stack.size() - 1).file.name();
    }

    /** Called at the end of the input. */
    void finish() {
        if (!conditionalsClosed) {
            // other compilers pass over a missing #endif, so real IDL has such files
            diagnostics.warning("preprocessor-syntax", text.here(), "an #if is never closed", "add the missing #endif");
        }
    }

    private int depth() {
        return Math.max(0, stack.size() - 1);
    }

    /** jcpp asks for the current source before it reads any token: the one place that sees all the work. */
    @Override
    protected Source getSource() {
        if (++tokens > limits.sourceTokens()) {
            throw new LimitExceeded("preprocessing takes more than " + limits.sourceTokens() + " steps");
        }
        return super.getSource();
    }

    @Override
    public Macro getMacro(String name) {
        Macro macro = super.getMacro(name);
        if (macro == null) {
            return null;
        }
        if (expansions == 0 && super.getSource() instanceof FileSource from) {
            int column = Math.max(1, from.getColumn() - name.length() + 1);
            invocation = new Origin(from.file.name(), from.getLine(), column, depth(), false, name.length());
        }
        if (expansions > STRINGIZE_DEPTH && macro.getText().indexOf('#') >= 0) {
            throw new LimitExceeded("macro " + name + " uses # or ## within " + expansions + " other expansions");
        }
        return macro;
    }

    // ---- files

    @Override
    protected boolean include(Iterable<String> path, String name) throws IOException {
        if (path != OUR_PATH) {
            return false;
        }
        Optional<SourceFile> found = includePath.find(name);
        if (found.isEmpty()) {
            notFound(name);
            return true;
        }
        return open(found.get());
    }

    @Override
    protected boolean include(VirtualFile file) throws IOException {
        if (file instanceof Found found) {
            if (found.file.isPresent()) {
                return open(found.file.get());
            }
            if (found.absolute) {
                notFound(found.name);
                return true;
            }
        }
        return false;
    }

    private void notFound(String name) {
        FileSource from = stack.get(stack.size() - 1);
        // jcpp has read the end of the directive's line already
        int number = Math.max(1, from.getLine() - 1);
        String line = line(from.file, number);
        int column = Math.max(1, line.indexOf(name) + 1);
        diagnostics.error(
                "include-not-found",
                new SourceLocation(from.file.name(), number, column, name.length()),
                "cannot find the included file '" + name + "'",
                "add the directory or jar that holds it to the include path (-I)");
    }

    private static String line(SourceFile file, int number) {
        return file.text().lines().skip(Math.max(0, number - 1L)).findFirst().orElse("");
    }

    private boolean open(SourceFile file) {
        if (once.contains(file.name())) {
            return true;
        }
        if (stack.size() >= limits.includeDepth()) {
            throw new LimitExceeded("files include each other more than " + limits.includeDepth()
                    + " levels deep; is an include guard missing in " + file.name() + "?");
        }
        push_source(new FileSource(file, "\n"), true);
        return true;
    }

    /** jcpp's view of one file name. */
    private final class Found implements VirtualFile {
        private final String name;
        private final boolean absolute;
        private final Optional<SourceFile> file;

        Found(String name, boolean absolute, Optional<SourceFile> file) {
            this.name = name;
            this.absolute = absolute;
            this.file = file;
        }

        @Override
        public boolean isFile() {
            return file.isPresent();
        }

        @Override
        public String getPath() {
            return name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public VirtualFile getParentFile() {
            return this;
        }

        /** A sibling: jcpp always asks for the parent of the including file first. */
        @Override
        public VirtualFile getChildFile(String relative) {
            return new Found(relative, false, opened.get(name).sibling().find(relative));
        }

        @Override
        public Source getSource() {
            return new FileSource(file.orElseThrow(), "\n");
        }
    }

    private final class Files implements VirtualFileSystem {
        @Override
        public VirtualFile getFile(String path) {
            SourceFile known = opened.get(path);
            return known != null
                            && !stack.isEmpty()
                            && stack.get(stack.size() - 1).file.equals(known)
                    ? new Found(path, false, Optional.of(known))
                    : new Found(path, true, includePath.absolute(path));
        }

        @Override
        public VirtualFile getFile(String directory, String name) {
            return new Found(name, false, Optional.empty());
        }
    }

    // ---- events

    private final class Borders implements PreprocessorListener {
        @Override
        public void handleWarning(Source source, int line, int column, String message) {
            // jcpp warns about C matters; only #warning is the user's
            if (message.startsWith("#warning")) {
                diagnostics.warning("preprocessor-warning", place(source, line, column), message, "");
            }
        }

        @Override
        public void handleError(Source source, int line, int column, String message) {
            if (message.startsWith("#endif without")
                    && stack.size() == 1
                    && stack.get(0).getLine() > lastLine) {
                conditionalsClosed = true;
                return;
            }
            diagnostics.error("preprocessor-syntax", place(source, line, column), decapitalized(message), "");
        }

        private SourceLocation place(Source source, int line, int column) {
            if (source instanceof FileSource from && line > 0) {
                return new SourceLocation(from.file.name(), line, column + 1, 1);
            }
            return text.here();
        }

        private String decapitalized(String text) {
            String message = text.strip().replaceAll("\\s+", " ");
            return message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
        }

        @Override
        public void handleSourceChange(Source source, SourceChangeEvent event) {
            if (event == SourceChangeEvent.PUSH) {
                pushed(source);
            } else if (event == SourceChangeEvent.POP) {
                popped(source);
            }
        }
    }

    private void pushed(Source source) {
        if (source instanceof FileSource file) {
            if (!stack.isEmpty()) {
                text.directive(new Directive.FileBegins(text.length()));
            }
            stack.add(file);
            opened.put(file.file.name(), file.file);
            text.opened(file.file);
        } else if (++expansions > limits.expansionDepth()) {
            throw new LimitExceeded("macros expand more than " + limits.expansionDepth() + " levels deep");
        }
    }

    private void popped(Source source) {
        if (source instanceof FileSource) {
            stack.remove(stack.size() - 1);
            if (!stack.isEmpty()) {
                text.directive(new Directive.FileEnds(text.length()));
            }
        } else {
            expansions--;
        }
    }

    @Override
    protected void pragma(Token name, List<Token> value) throws IOException, LexerException {
        FileSource from = stack.get(stack.size() - 1);
        if (name.getText().equals("once")) {
            once.add(from.file.name());
            return;
        }
        var words = new ArrayList<String>();
        words.add(name.getText());
        var word = new StringBuilder();
        for (Token token : value) {
            if (token.getType() == Token.WHITESPACE) {
                finish(word, words);
            } else {
                word.append(token.getText());
            }
        }
        finish(word, words);
        var place = new SourceLocation(
                from.file.name(),
                Math.max(1, name.getLine()),
                name.getColumn() + 1,
                name.getText().length());
        text.directive(new Directive.Pragma(text.length(), words, place));
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
