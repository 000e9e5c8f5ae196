package org.pleiad.ir.entry;

import org.omg.CORBA.DefinitionKind;

/** Anything in the repository that is an object: an entry with a name, or a type without one. Immutable once entered. */
abstract class Node {
    private final Catalogue catalogue;
    private final EntryKind entryKind;

    Node(Catalogue catalogue, EntryKind entryKind) {
        this.catalogue = catalogue;
        this.entryKind = entryKind;
    }

    final Catalogue catalogue() {
        return catalogue;
    }

    final EntryKind entryKind() {
        return entryKind;
    }

    /** What the object's id is made of; no two nodes have the same. */
    abstract String key();

    public final DefinitionKind def_kind() {
        return entryKind.kind();
    }
}
