package org.pleiad.orb.dynany;

import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.DynamicAny.DynAny;
import org.omg.DynamicAny.DynAnyFactoryPackage.InconsistentTypeCode;
import org.omg.DynamicAny.MustTruncate;
import org.omg.DynamicAny._DynAnyFactoryLocalBase;
import org.pleiad.orb.dynamic.ObjectReferences;

/**
 * Makes dynamic values: the initial reference {@code DynAnyFactory} (CORBA 3.3 part 1, 13.2.2). Thread-safe; what it makes
 * is for one thread at a time.
 */
public final class NodeFactory extends _DynAnyFactoryLocalBase {
    private static final long serialVersionUID = 1L;

    private final transient NodeMaker maker;

    /**
     * The factory of an ORB.
     *
     * @param orb whose anys the values become
     * @param references how references inside are read and written
     */
    public NodeFactory(ORB orb, ObjectReferences references) {
        this.maker = new NodeMaker(orb, references);
    }

    @Override
    public DynAny create_dyn_any(Any value) throws InconsistentTypeCode {
        Usable.require(value.type());
        return NodeReader.read(maker, value);
    }

    @Override
    public DynAny create_dyn_any_from_type_code(TypeCode type) throws InconsistentTypeCode {
        Usable.require(type);
        return maker.initial(type, new Growth()).atTop();
    }

    @Override
    public DynAny create_dyn_any_without_truncation(Any value) throws InconsistentTypeCode, MustTruncate {
        Usable.require(value.type());
        NodeReader reader = NodeReader.of(maker, value);
        Node node = reader.part(value.type()).atTop();
        if (reader.hasTruncated()) {
            throw new MustTruncate("the type of a value in " + value.type() + " is not known");
        }
        return node;
    }

    /** Each value on its own: one that is in several anys is not shared by the results. */
    @Override
    public DynAny[] create_multiple_dyn_anys(Any[] values, boolean mayTruncate)
            throws InconsistentTypeCode, MustTruncate {
        DynAny[] made = new DynAny[values.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = mayTruncate ? create_dyn_any(values[i]) : create_dyn_any_without_truncation(values[i]);
        }
        return made;
    }

    @Override
    public Any[] create_multiple_anys(DynAny[] values) {
        Any[] anys = new Any[values.length];
        for (int i = 0; i < anys.length; i++) {
            anys[i] = values[i].to_any();
        }
        return anys;
    }
}
