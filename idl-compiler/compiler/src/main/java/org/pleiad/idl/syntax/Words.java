package org.pleiad.idl.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reserved words of IDL. */
public final class Words {

    /** Token type of {@code ;}. */
    static final int SEMICOLON = type("';'");

    /** Keywords that older IDL uses as names; the grammar's rule {@code identifier} lists the same. */
    private static final Set<String> SOFT = Set.of(
            "alias",
            "annotation",
            "bitfield",
            "bitmask",
            "bitset",
            "component",
            "connector",
            "consumes",
            "emits",
            "eventtype",
            "finder",
            "getraises",
            "home",
            "import",
            "int8",
            "int16",
            "int32",
            "int64",
            "manages",
            "map",
            "mirrorport",
            "multiple",
            "port",
            "porttype",
            "primarykey",
            "provides",
            "publishes",
            "setraises",
            "typeid",
            "typename",
            "typeprefix",
            "uint8",
            "uint16",
            "uint32",
            "uint64",
            "uses");

    private static final Set<String> BEGINNERS = Set.of(
            "module",
            "interface",
            "typedef",
            "struct",
            "union",
            "enum",
            "const",
            "exception",
            "valuetype",
            "abstract",
            "local",
            "custom",
            "native",
            "readonly",
            "attribute",
            "oneway",
            "void",
            "public",
            "private",
            "factory",
            "eventtype",
            "component",
            "home",
            "typeid",
            "typeprefix",
            "import",
            "porttype",
            "connector",
            "short",
            "long",
            "unsigned",
            "boolean",
            "octet",
            "string",
            "wstring",
            "char",
            "wchar",
            "float",
            "double",
            "any",
            "sequence",
            "case",
            "default");

    /** Hard keywords by their lower-case form. */
    private static final Map<String, String> HARD = hard();

    private Words() {}

    private static Map<String, String> hard() {
        var words = new HashMap<String, String>();
        for (int type = 1; type <= IdlLexer.VOCABULARY.getMaxTokenType(); type++) {
            String literal = IdlLexer.VOCABULARY.getLiteralName(type);
            if (literal != null && Character.isLetter(literal.charAt(1))) {
                String word = literal.substring(1, literal.length() - 1);
                if (!SOFT.contains(word)) {
                    words.put(word.toLowerCase(Locale.ROOT), word);
                }
            }
        }
        return words;
    }

    private static int type(String literal) {
        for (int type = 1; type <= IdlLexer.VOCABULARY.getMaxTokenType(); type++) {
            if (literal.equals(IdlLexer.VOCABULARY.getLiteralName(type))) {
                return type;
            }
        }
        throw new IllegalStateException("the grammar has no " + literal);
    }

    /** The keyword that an identifier collides with, whatever the case of its letters. */
    public static Optional<String> clash(String identifier) {
        return Optional.ofNullable(HARD.get(identifier.toLowerCase(Locale.ROOT)));
    }

    static boolean isKeyword(String word) {
        return HARD.containsValue(word);
    }

    static boolean isSoft(String word) {
        return SOFT.contains(word);
    }

    static boolean beginsDeclaration(String word) {
        return BEGINNERS.contains(word);
    }
}
