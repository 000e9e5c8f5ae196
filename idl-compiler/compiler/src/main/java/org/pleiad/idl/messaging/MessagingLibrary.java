package org.pleiad.idl.messaging;

import java.util.List;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Declaration;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.ModuleDef;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/**
 * What the implied IDL refers to in the module {@code Messaging}, by name and id only: its Java classes are in {@code
 * org.omg.Messaging}, and the file need not be included for them.
 */
final class MessagingLibrary {

    private static final ScopedName MODULE = ScopedName.ROOT.child("Messaging");

    /** The base of all handlers. */
    static final ScopedName REPLY_HANDLER = MODULE.child("ReplyHandler");

    /** What handlers get for an exception. */
    static final ScopedName EXCEPTION_HOLDER = MODULE.child("ExceptionHolder");

    private MessagingLibrary() {}

    /** The module. */
    static Specification specification() {
        Definition handler = new InterfaceDef(
                declaration(REPLY_HANDLER),
                InterfaceKind.ORDINARY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Definition holder = new ValueDef(
                declaration(EXCEPTION_HOLDER),
                false,
                false,
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Specification(List.of(new ModuleDef(declaration(MODULE), List.of(handler, holder))));
    }

    private static Declaration declaration(ScopedName name) {
        return new Declaration(
                name,
                "IDL:omg.org/" + String.join("/", name.parts()) + ":1.0",
                new SourceLocation("Messaging.idl", 1, 1, 1),
                "",
                List.of(),
                true);
    }
}
