package org.pleiad.ir.entry;

import org.omg.CORBA.Any;
import org.omg.CORBA.ModuleDescription;
import org.omg.CORBA.ModuleDescriptionHelper;

/** A module; all its openings, in all files, are one entry. */
final class ModuleEntry extends Entry {

    ModuleEntry(Catalogue catalogue, Entry container, String id, String name) {
        super(catalogue, EntryKind.MODULE, container, id, name);
    }

    @Override
    Any description() {
        Any any = catalogue().any();
        ModuleDescriptionHelper.insert(any, new ModuleDescription(name(), id(), definedInId(), version()));
        return any;
    }
}
