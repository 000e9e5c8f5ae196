package org.omg.CORBA.portable;

/** Base of the classes of value types. */
public interface ValueBase extends IDLEntity {
    /** The repository id of the type, followed by those of the bases that it may be truncated to. */
    String[] _truncatable_ids();
}
