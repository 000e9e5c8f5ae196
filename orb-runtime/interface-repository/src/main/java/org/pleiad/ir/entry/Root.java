package org.pleiad.ir.entry;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Contained;
import org.omg.CORBA.ContainedHelper;
import org.omg.CORBA.PrimitiveDef;
import org.omg.CORBA.PrimitiveDefHelper;
import org.omg.CORBA.PrimitiveKind;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.type.TypeShape;
import org.pleiad.orb.error.Minor;

/** The repository itself (CORBA 3.3 part 1, 14.5.6). */
final class Root extends Entry {

    Root(Catalogue catalogue) {
        super(catalogue, EntryKind.REPOSITORY, null, "", "");
    }

    public Contained lookup_id(String id) {
        Entry found = id == null || id.isEmpty() ? null : catalogue().find(id).orElse(null);
        return found == null
                ? null
                : ContainedHelper.unchecked_narrow(catalogue().reference(found));
    }

    public PrimitiveDef get_primitive(PrimitiveKind kind) {
        return Primitives.type(kind)
                .map(type -> catalogue().orb().get_primitive_tc(type))
                .map(type -> PrimitiveDefHelper.unchecked_narrow(catalogue().type(type)))
                .orElseThrow(() ->
                        Minor.ILLEGAL_PARAMETER_TYPE.exception(CompletionStatus.COMPLETED_NO, "there is no " + kind));
    }

    /** The type with all names, as the repository has it; one that is not in it stays as it is. */
    public TypeCode get_canonical_typecode(TypeCode type) {
        try {
            String id = TypeShape.id(type);
            return catalogue().find(id).flatMap(Catalogue::typeOf).orElse(type);
        } catch (IllegalStateException noId) {
            return type;
        }
    }
}
