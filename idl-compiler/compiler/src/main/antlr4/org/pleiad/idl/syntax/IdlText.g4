/*
 * IDL as people write it, before the preprocessor: for tools that must keep comments and directives. Knows words and marks,
 * not what they mean.
 */
lexer grammar IdlText;

@members {
    /** Whether nothing but white space stands before the next character in its line. */
    private boolean atLineStart() {
        for (int i = -1; ; i--) {
            int c = _input.LA(i);
            if (c == '\n' || c == '\r' || c <= 0) {
                return true;
            }
            if (c != ' ' && c != '\t' && c != 0xFEFF) {
                return false;
            }
        }
    }
}

DIRECTIVE : {atLineStart()}? '#' ('\\' '\r'? '\n' | '/*' .*? '*/' | ~[\r\n])* ;

BLOCK_COMMENT : '/*' .*? '*/' ;

LINE_COMMENT : '//' ~[\r\n]* ;

STRING : 'L'? '"' ('\\' ~[\r\n] | ~["\\\r\n])* '"' ;

CHARACTER : 'L'? '\'' ('\\' ~[\r\n] | ~['\\\r\n])+ '\'' ;

WORD : [A-Za-z_] [A-Za-z0-9_]* ;

NUMBER : ('.' [0-9] | [0-9]) ([eE] [+-] | [0-9A-Za-z.])* ;

MARK : '::' | '<<' | ~[ \t\r\n\u000B\f\uFEFF] ;

WHITE_SPACE : [ \t\r\n\u000B\f\uFEFF]+ -> skip ;
