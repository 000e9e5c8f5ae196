/*
 * The Extended Trader Constraint Language (Notification Service 1.1, 2.4): the constraint language of the Trading Object
 * Service, and $ for the event and what is in it.
 *
 * Numbers are put together by the parser, since $.0.0 is two positions and 0.0 one number. What is wider than the standard:
 *   - a sign may stand before any factor, and a name in quotes wherever an identifier is a key;
 *   - identifiers without $ stand where components do, as in the Trading Object Service;
 *   - strings may hold any character.
 * Operators are flat lists and not recursive rules, so that a long constraint costs no stack.
 */
grammar Etcl;

constraint : disjunction? EOF ;

disjunction : conjunction ('or' conjunction)* ;

conjunction : comparison ('and' comparison)* ;

comparison : membership (('==' | '!=' | '<' | '<=' | '>' | '>=') membership)? ;

membership : substring ('in' (component | name))? ;

substring : sum ('~' sum)? ;

sum : product (('+' | '-') product)* ;

product : inversion (('*' | '/') inversion)* ;

inversion : 'not'? signed ;

signed : ('+' | '-')? factor ;

factor
    : '(' disjunction ')'
    | 'exist' (component | name)
    | 'default' (component | name)
    | component
    | name
    | number
    | STRING
    | 'TRUE'
    | 'FALSE'
    ;

// ---- what is in the event

component : (VARIABLE | '$') step* ;

step
    : '.' identifier
    | '.' DIGITS
    | '.' '(' label? ')'
    | '[' DIGITS ']'
    | '(' (identifier | STRING) ')'
    ;

label : ('+' | '-')? DIGITS | STRING | 'TRUE' | 'FALSE' | identifier ;

name : IDENTIFIER ;

// behind a dot or in brackets nothing else can stand, so that there words are names
identifier : IDENTIFIER | 'and' | 'or' | 'not' | 'in' | 'exist' | 'default' ;

// ---- literals

number
    : DIGITS
    | SCALED
    | DIGITS '.' (DIGITS | SCALED)?
    | '.' (DIGITS | SCALED)
    ;

DIGITS : [0-9]+ ;

SCALED : [0-9]+ [eE] [+-]? [0-9]+ ;

STRING : '\'' (~['\\] | '\\' .)* '\'' ;

UNCLOSED : '\'' (~['\\] | '\\' .)* ;

VARIABLE : '$' '\\'? [A-Za-z_] [A-Za-z0-9_]* ;

IDENTIFIER : '\\'? [A-Za-z_] [A-Za-z0-9_]* ;

WHITE_SPACE : [ \t\r\n\f]+ -> skip ;

OTHER : . ;
