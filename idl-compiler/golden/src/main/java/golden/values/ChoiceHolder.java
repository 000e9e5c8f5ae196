package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Choice}, id {@code IDL:pleiad.org/values/Choice:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ChoiceHolder implements Streamable {

    public Choice value;

    public ChoiceHolder() {
    }

    public ChoiceHolder(Choice initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ChoiceHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ChoiceHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ChoiceHelper.type();
    }
}
