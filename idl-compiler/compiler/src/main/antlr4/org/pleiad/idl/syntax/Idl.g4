/*
 * OMG IDL 4.2 with all building blocks that CORBA uses, and the words of CORBA 3 (typeid, context, native, components).
 *
 * What is deliberately wider than the standard, so that a later stage can say it better:
 *   - words that only components or IDL 4 reserve may be identifiers (older IDL is full of members called port or map),
 *     and so may factory, which CORBA 2.3 reserved;
 *   - a narrow string may go on a wide one, as in C++ since 2011;
 *   - a parameter may lack its direction, an integer literal may hold any digits, a character literal any characters;
 *   - typeid and typeprefix need no semicolon (the OMG's own orb.idl has none), since an empty declaration is allowed;
 *   - >> closes two brackets, as in C++ since 2011.
 * Operators are flat lists and not recursive rules, so that a long expression costs no stack.
 */
grammar Idl;

specification : (definition | misplaced)* EOF ;

// what cannot stand at file scope but often does, after a brace too many
misplaced
    : '}' {notifyErrorListeners($start, SyntaxErrors.UNMATCHED_BRACE, null);}
    | ('readonly' | 'attribute' | 'oneway' | 'void') ~';'* ';' {notifyErrorListeners($start, SyntaxErrors.OUTSIDE_INTERFACE, null);}
    ;

definition
    : annotation* definitionBody ';'
    | typePrefixDcl
    | typeIdDcl
    | ';'
    ;

definitionBody
    : moduleDcl
    | templateModuleDcl
    | templateModuleInstance
    | interfaceDcl
    | valueDcl
    | typeDcl
    | constDcl
    | exceptDcl
    | importDcl
    | annotationDcl
    | componentDcl
    | homeDcl
    | portTypeDcl
    | connectorDcl
    ;

// ---- modules

moduleDcl : 'module' identifier '{' definition* '}' ;

templateModuleDcl : 'module' identifier '<' templateParameter (',' templateParameter)* '>' '{' (definition | templateAlias)* '}' ;

templateParameter
    : ('typename' | 'interface' | 'valuetype' | 'eventtype' | 'struct' | 'union' | 'exception' | 'enum' | 'sequence') identifier
    | 'const' typeSpec identifier
    | 'sequence' '<' identifier '>' identifier
    ;

templateAlias : 'alias' scopedName '<' identifier (',' identifier)* '>' identifier ';' ;

templateModuleInstance : 'module' scopedName '<' templateArgument (',' templateArgument)* '>' identifier ;

templateArgument : typeSpec | constExp[true] ;

// ---- CORBA's own declarations

typeIdDcl : 'typeid' scopedName STRING_LITERAL ;

typePrefixDcl : 'typeprefix' (scopedName | '::') STRING_LITERAL ;

importDcl : 'import' (scopedName | STRING_LITERAL) ;

// ---- interfaces

interfaceDcl : ('abstract' | 'local')? 'interface' identifier (inheritance? '{' export* '}')? ;

inheritance : ':' names ;

names : scopedName (',' scopedName)* ;

export
    : annotation* exportBody ';'
    | ';'
    ;

exportBody
    : typeDcl
    | constDcl
    | exceptDcl
    | typeIdDcl
    | typePrefixDcl
    | importDcl
    | attributeDcl
    | operationDcl
    ;

attributeDcl
    : 'readonly' 'attribute' typeSpec annotatedDeclarator (raisesClause | (',' annotatedDeclarator)+)?
    | 'attribute' typeSpec annotatedDeclarator (getRaises setRaises? | setRaises getRaises? | (',' annotatedDeclarator)+)?
    ;

annotatedDeclarator : annotation* identifier ;

getRaises : 'getraises' '(' names ')' ;

setRaises : 'setraises' '(' names ')' ;

operationDcl
    : 'oneway'? (voidType | typeSpec) identifier parameters raisesClause? contextClause?
    ;

voidType : 'void' ;

parameters : '(' (parameter (',' parameter)*)? ')' ;

parameter : annotation* direction? annotation* typeSpec identifier ;

direction : 'in' | 'out' | 'inout' ;

raisesClause : 'raises' '(' names ')' ;

contextClause : 'context' '(' STRING_LITERAL (',' STRING_LITERAL)* ')' ;

// ---- value types and event types

valueDcl
    : ('abstract' | 'custom')? valueKeyword identifier (valueInheritance '{' valueElement* '}')?
    | valueKeyword identifier typeSpec
    ;

valueKeyword : 'valuetype' | 'eventtype' ;

valueInheritance : (':' 'truncatable'? names)? ('supports' names)? ;

valueElement
    : annotation* valueElementBody ';'
    | ';'
    ;

valueElementBody
    : stateMember
    | initializer
    | exportBody
    ;

stateMember : ('public' | 'private') typeSpec declarators ;

initializer : 'factory' identifier parameters raisesClause? ;

// ---- constants and expressions; inAngles: a '>' ends the expression

constDcl : 'const' typeSpec identifier '=' constExp[false] ;

constExp[boolean inAngles] : xorExp[$inAngles] ('|' xorExp[$inAngles])* ;

xorExp[boolean inAngles] : andExp[$inAngles] ('^' andExp[$inAngles])* ;

andExp[boolean inAngles] : shiftExp[$inAngles] ('&' shiftExp[$inAngles])* ;

shiftExp[boolean inAngles] : addExp (shiftOperator[$inAngles] addExp)* ;

shiftOperator[boolean inAngles] : '<<' | {!$inAngles}? '>' '>' ;

addExp : multExp (('+' | '-') multExp)* ;

multExp : unaryExp (('*' | '/' | '%') unaryExp)* ;

unaryExp : ('-' | '+' | '~')* primaryExp ;

primaryExp
    : scopedName
    | literal
    | '(' constExp[false] ')'
    ;

literal
    : INTEGER_LITERAL
    | FLOATING_LITERAL
    | FIXED_LITERAL
    | CHARACTER_LITERAL
    | WIDE_CHARACTER_LITERAL
    | STRING_LITERAL+
    | WIDE_STRING_LITERAL (WIDE_STRING_LITERAL | STRING_LITERAL)*
    | 'TRUE'
    | 'FALSE'
    ;

// ---- types

typeDcl
    : typedefDcl
    | structDcl
    | unionDcl
    | enumDcl
    | nativeDcl
    | bitsetDcl
    | bitmaskDcl
    ;

typedefDcl : 'typedef' annotation* typeSpec declarators ;

nativeDcl : 'native' identifier ;

typeSpec
    : primitiveType
    | stringType
    | fixedType
    | sequenceType
    | mapType
    | scopedKeyword
    | scopedName
    | structDef
    | unionDef
    | enumDcl
    ;

// the OMG's own files say CORBA::Object
scopedKeyword : '::'? identifier '::' ('Object' | 'ValueBase') ;

primitiveType
    : 'float'
    | 'double'
    | 'long' 'double'
    | 'short'
    | 'long'
    | 'long' 'long'
    | 'unsigned' 'short'
    | 'unsigned' 'long'
    | 'unsigned' 'long' 'long'
    | 'char'
    | 'wchar'
    | 'boolean'
    | 'octet'
    | 'any'
    | 'Object'
    | 'ValueBase'
    | 'int8'
    | 'uint8'
    | 'int16'
    | 'uint16'
    | 'int32'
    | 'uint32'
    | 'int64'
    | 'uint64'
    ;

stringType : ('string' | 'wstring') ('<' constExp[true] '>')? ;

fixedType : 'fixed' ('<' constExp[true] ',' constExp[true] '>')? ;

sequenceType : 'sequence' '<' annotation* typeSpec (',' constExp[true])? '>' ;

mapType : 'map' '<' typeSpec ',' typeSpec (',' constExp[true])? '>' ;

declarators : declarator (',' declarator)* ;

declarator : annotation* identifier arrayBound* ;

arrayBound : '[' constExp[false] ']' ;

structDcl
    : structDef
    | 'struct' identifier
    ;

structDef : 'struct' identifier (':' scopedName)? '{' member* '}' ;

member
    : annotation* typeSpec declarators ';'
    | ';'
    ;

unionDcl
    : unionDef
    | 'union' identifier
    ;

unionDef : 'union' identifier 'switch' '(' annotation* typeSpec ')' '{' unionCase* '}' ;

unionCase : caseLabel+ annotation* typeSpec declarator ';' ;

caseLabel
    : annotation* 'case' constExp[false] ':'
    | annotation* 'default' ':'
    ;

enumDcl : 'enum' identifier '{' enumerator (',' enumerator)* ','? '}' ;

enumerator : annotation* identifier ;

exceptDcl : 'exception' identifier '{' member* '}' ;

bitsetDcl : 'bitset' identifier (':' scopedName)? '{' bitfield* '}' ;

bitfield : annotation* 'bitfield' '<' constExp[true] (',' typeSpec)? '>' identifier* ';' ;

bitmaskDcl : 'bitmask' identifier '{' bitValue (',' bitValue)* ','? '}' ;

bitValue : annotation* identifier ;

// ---- components

componentDcl : 'component' identifier (componentInheritance '{' componentExport* '}')? ;

componentInheritance : (':' scopedName)? ('supports' names)? ;

componentExport
    : annotation* componentExportBody ';'
    | ';'
    ;

componentExportBody
    : 'provides' (scopedName | objectType) identifier
    | 'uses' 'multiple'? (scopedName | objectType) identifier
    | ('emits' | 'publishes' | 'consumes') scopedName identifier
    | ('port' | 'mirrorport') scopedName identifier
    | attributeDcl
    ;

objectType : 'Object' ;

homeDcl
    : 'home' identifier (':' base=scopedName)? ('supports' names)? 'manages' managed=scopedName
      ('primarykey' key=scopedName)? '{' homeExport* '}'
    ;

homeExport
    : annotation* homeExportBody ';'
    | ';'
    ;

homeExportBody
    : initializer
    | 'finder' identifier parameters raisesClause?
    | exportBody
    ;

portTypeDcl : 'porttype' identifier ('{' componentExport* '}')? ;

connectorDcl : 'connector' identifier (':' scopedName)? '{' componentExport* '}' ;

// ---- annotations

annotationDcl : '@' 'annotation' identifier '{' annotationMember* '}' ;

annotationMember
    : typeSpec identifier ('default' constExp[false])? ';'
    | (constDcl | typedefDcl | enumDcl) ';'
    ;

annotation : '@' annotationName ('(' annotationArguments? ')')? ;

// bounded, because a type may follow that begins with '::' too: a loop here would read far ahead at each of its rounds
annotationName
    : '::'? identifier ('::' identifier ('::' identifier ('::' identifier)?)?)?
    | 'default'
    | 'oneway'
    ;

annotationArguments
    : annotationArgument (',' annotationArgument)*
    | constExp[false]
    ;

annotationArgument : identifier '=' constExp[false] ;

// ---- names

scopedName : '::'? identifier ('::' identifier)* ;

identifier
    : IDENTIFIER
    | 'alias'
    | 'annotation'
    | 'bitfield'
    | 'bitmask'
    | 'bitset'
    | 'component'
    | 'connector'
    | 'consumes'
    | 'emits'
    | 'eventtype'
    | 'factory'
    | 'finder'
    | 'getraises'
    | 'home'
    | 'import'
    | 'int8'
    | 'int16'
    | 'int32'
    | 'int64'
    | 'manages'
    | 'map'
    | 'mirrorport'
    | 'multiple'
    | 'port'
    | 'porttype'
    | 'primarykey'
    | 'provides'
    | 'publishes'
    | 'setraises'
    | 'typeid'
    | 'typename'
    | 'typeprefix'
    | 'uint8'
    | 'uint16'
    | 'uint32'
    | 'uint64'
    | 'uses'
    ;

// ---- tokens

IDENTIFIER : [A-Za-z_] [A-Za-z0-9_]* ;

FIXED_LITERAL : ([0-9]+ ('.' [0-9]*)? | '.' [0-9]+) [dD] ;

FLOATING_LITERAL
    : [0-9]+ '.' [0-9]* EXPONENT?
    | '.' [0-9]+ EXPONENT?
    | [0-9]+ EXPONENT
    ;

INTEGER_LITERAL : '0' [xX] [0-9a-fA-F]+ | [0-9]+ ;

CHARACTER_LITERAL : '\'' QUOTED_CHARACTER+ '\'' ;

WIDE_CHARACTER_LITERAL : 'L\'' QUOTED_CHARACTER+ '\'' ;

STRING_LITERAL : '"' STRING_CHARACTER* '"' ;

WIDE_STRING_LITERAL : 'L"' STRING_CHARACTER* '"' ;

fragment EXPONENT : [eE] [+-]? [0-9]+ ;

fragment QUOTED_CHARACTER : '\\' ~[\r\n] | ~['\\\r\n] ;

fragment STRING_CHARACTER : '\\' ~[\r\n] | ~["\\\r\n] ;

BLOCK_COMMENT : '/*' .*? '*/' -> channel(HIDDEN) ;

LINE_COMMENT : '//' ~[\r\n]* -> channel(HIDDEN) ;

WHITE_SPACE : [ \t\r\n\u000B\f\uFEFF]+ -> skip ;

UNKNOWN : . ;
