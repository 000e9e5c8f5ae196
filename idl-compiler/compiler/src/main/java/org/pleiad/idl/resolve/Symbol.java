package org.pleiad.idl.resolve;

import java.util.Optional;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.ScopedName;

/** A declared name while its specification is being resolved. */
final class Symbol {

    /** What a name stands for; the words are used in messages. */
    enum Kind {
        MODULE("a module"),
        INTERFACE("an interface"),
        VALUE("a value type"),
        STRUCT("a struct"),
        UNION("a union"),
        ENUM("an enum"),
        ENUMERATOR("an enumerator"),
        ALIAS("a typedef"),
        CONSTANT("a constant"),
        EXCEPTION("an exception"),
        NATIVE("a native type"),
        ATTRIBUTE("an attribute"),
        OPERATION("an operation"),
        MEMBER("a member"),
        BITSET("a bit set"),
        BITMASK("a bit mask"),
        FLAG("a flag of a bit mask"),
        COMPONENT("a component"),
        HOME("a home"),
        PORT_TYPE("a port type"),
        CONNECTOR("a connector"),
        ANNOTATION("an annotation");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** With its article: {@code a struct}. */
        String words() {
            return words;
        }

        boolean isType() {
            return switch (this) {
                case INTERFACE, VALUE, STRUCT, UNION, ENUM, ALIAS, NATIVE, BITSET, BITMASK, COMPONENT, HOME -> true;
                default -> false;
            };
        }
    }

    private final ScopedName name;
    private final Kind kind;
    private SourceLocation location;
    private boolean complete;
    private boolean open;
    private boolean boxed;
    private InterfaceKind promised;
    private NameScope body;
    private IdlType type;
    private ConstantValue value;

    Symbol(ScopedName name, Kind kind, SourceLocation location) {
        this.name = name;
        this.kind = kind;
        this.location = location;
    }

    ScopedName name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    SourceLocation location() {
        return location;
    }

    /** Whether the definition has ended; a forward declaration is not complete. */
    boolean complete() {
        return complete;
    }

    /** Whether its body is being resolved. */
    boolean open() {
        return open;
    }

    /** The definition begins: of a body, or of something that was declared forward. */
    void begin(SourceLocation place) {
        location = place;
        open = true;
    }

    void end() {
        open = false;
        complete = true;
    }

    /** Whether it is a boxed value. */
    boolean boxed() {
        return boxed;
    }

    void box() {
        boxed = true;
    }

    /** What earlier declarations of an interface or value type said; absent before the first. */
    Optional<InterfaceKind> promised() {
        return Optional.ofNullable(promised);
    }

    void promise(InterfaceKind kind) {
        promised = kind;
    }

    /** The scope that it opens, if it is one that opens a scope and has done so. */
    Optional<NameScope> body() {
        return Optional.ofNullable(body);
    }

    void body(NameScope scope) {
        body = scope;
    }

    /** The type of an alias or constant, or the enum of an enumerator; absent if it was wrong. */
    Optional<IdlType> type() {
        return Optional.ofNullable(type);
    }

    void type(IdlType meant) {
        type = meant;
    }

    /** The value of a constant or enumerator; absent if it was wrong. */
    Optional<ConstantValue> value() {
        return Optional.ofNullable(value);
    }

    void value(ConstantValue meant) {
        value = meant;
    }
}
