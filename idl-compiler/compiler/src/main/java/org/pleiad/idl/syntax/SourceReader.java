package org.pleiad.idl.syntax;

import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.preprocess.PreprocessedSource;
import org.pleiad.idl.syntax.IdlParser.IdentifierContext;
import org.pleiad.idl.syntax.IdlParser.NamesContext;
import org.pleiad.idl.syntax.IdlParser.ScopedNameContext;

/** What all readers of the parse tree share: places, names, heads, comments. */
final class SourceReader {

    private final PreprocessedSource source;
    private final CommonTokenStream tokens;
    private final Diagnostics diagnostics;

    SourceReader(PreprocessedSource source, CommonTokenStream tokens, Diagnostics diagnostics) {
        this.source = source;
        this.tokens = tokens;
        this.diagnostics = diagnostics;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The place of a construct; its length is that of its text if it stands on one line. */
    SourceLocation at(ParserRuleContext context) {
        return between(context.getStart(), context.getStop());
    }

    private SourceLocation between(Token first, Token last) {
        SourceLocation begin =
                source.locate(first.getStartIndex(), first.getText().length());
        if (last == null || last == first) {
            return begin;
        }
        SourceLocation end = source.locate(last.getStartIndex(), last.getText().length());
        boolean oneLine =
                begin.file().equals(end.file()) && begin.line() == end.line() && end.column() > begin.column();
        return oneLine
                ? new SourceLocation(
                        begin.file(), begin.line(), begin.column(), end.column() + end.length() - begin.column())
                : begin;
    }

    SourceLocation at(Token token) {
        return source.locate(token.getStartIndex(), token.getText().length());
    }

    Identifier identifier(IdentifierContext context) {
        String text = context.getText();
        boolean escaped = text.length() > 1 && text.charAt(0) == '_';
        return new Identifier(escaped ? text.substring(1) : text, escaped, at(context));
    }

    Name name(ScopedNameContext context) {
        boolean absolute = context.getStart().getText().equals("::");
        return new Name(
                absolute, context.identifier().stream().map(this::identifier).toList(), at(context));
    }

    List<Name> names(NamesContext context) {
        return context == null
                ? List.of()
                : context.scopedName().stream().map(this::name).toList();
    }

    /** The head of a declaration whose comment stands before {@code whole}. */
    Head head(ParserRuleContext whole, List<Annotation> annotations, IdentifierContext name) {
        return head(whole, annotations, identifier(name));
    }

    Head head(ParserRuleContext whole, List<Annotation> annotations, Identifier name) {
        int end = whole.getStop() == null
                ? whole.getStart().getStopIndex()
                : whole.getStop().getStopIndex();
        return new Head(
                name,
                Comments.before(tokens, whole.getStart()),
                annotations,
                whole.getStart().getStartIndex(),
                end + 1,
                source.included(whole.getStart().getStartIndex()));
    }

    /** The text between the quotes of a string literal; no escapes are interpreted. */
    static String unquoted(TerminalNode string) {
        String text = string.getText();
        return text.substring(1, text.length() - 1);
    }
}
