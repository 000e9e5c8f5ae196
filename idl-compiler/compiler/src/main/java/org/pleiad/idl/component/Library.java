package org.pleiad.idl.component;

import java.util.List;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.ScopedName;

/** Names of what {@code Components.idl} declares. */
final class Library {

    /** The module. */
    static final ScopedName MODULE = ScopedName.ROOT.child("Components");

    static final ScopedName COMPONENT = MODULE.child("CCMObject");
    static final ScopedName HOME = MODULE.child("CCMHome");
    static final ScopedName KEYLESS_HOME = MODULE.child("KeylessCCMHome");
    static final ScopedName EVENT = MODULE.child("EventBase");
    static final ScopedName CONSUMER = MODULE.child("EventConsumerBase");
    static final NamedType COOKIE = new NamedType(MODULE.child("Cookie"));

    private Library() {}

    /** A raises clause. */
    static List<ScopedName> raises(String... exceptions) {
        return List.of(exceptions).stream().map(MODULE::child).toList();
    }
}
