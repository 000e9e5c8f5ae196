package org.pleiad.orb.dynany;

import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.DynamicAny.DynAny;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.omg.DynamicAny.DynValueBox;
import org.pleiad.orb.cdr.ValueHeader;
import org.pleiad.orb.dynamic.AnyValue;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.error.Minor;

/** A value box: the one component is what is in it (CORBA 3.3 part 1, 13.2.11). */
final class BoxNode extends ValueCommonNode implements DynValueBox {
    private static final long serialVersionUID = 1L;

    BoxNode(NodeMaker maker, Shape shape) {
        super(maker, shape);
    }

    @Override
    List<String> ids() {
        return List.of(shape().id());
    }

    @Override
    void readState(NodeReader in, ValueHeader header) {
        if (!header.ids().isEmpty() && !header.ids().get(0).equals(shape().id())) {
            throw Minor.VALUE_OF_OTHER_TYPE.exception(
                    CompletionStatus.COMPLETED_NO, header.ids().get(0) + " where " + shape().id() + " is expected");
        }
        setState(List.of());
        setState(List.of(in.part(shape().content())));
        in.stream().reader().values().end(header);
    }

    @Override
    void writeState(CdrOutputStream out) {
        parts().forEach(part -> part.write(out));
    }

    @Override
    List<Node> initialState(Growth growth) {
        return List.of(maker().initial(shape().content(), growth));
    }

    /** Its helper checks the content while it writes it. */
    @Override
    void requireFitting(AnyValue value) {
        value.create_input_stream();
    }

    @Override
    public Any get_boxed_value() throws InvalidValue {
        requireValue();
        return parts().get(0).content();
    }

    @Override
    public void set_boxed_value(Any boxed) throws TypeMismatch {
        requireAlive();
        try {
            setState(List.of(part(boxed, shape().content())));
        } catch (InvalidValue unreadable) {
            TypeMismatch mismatch = new TypeMismatch(unreadable.getMessage());
            mismatch.initCause(unreadable);
            throw mismatch;
        }
        changed();
    }

    @Override
    public DynAny get_boxed_value_as_dyn_any() throws InvalidValue {
        requireValue();
        return parts().get(0);
    }

    @Override
    public void set_boxed_value_as_dyn_any(DynAny boxed) throws TypeMismatch {
        requireAlive();
        set_boxed_value(boxed.to_any());
    }

    @Override
    String interfaceId() {
        return "IDL:omg.org/DynamicAny/DynValueBox:1.0";
    }
}
