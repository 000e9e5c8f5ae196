package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code asynchronous::Labels}, id {@code IDL:pleiad.org/asynchronous/Labels:1.0}.
 */
@Generated("org.pleiad.idl")
public final class LabelsHolder implements Streamable {

    public String[][] value;

    public LabelsHolder() {
    }

    public LabelsHolder(String[][] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = LabelsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        LabelsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return LabelsHelper.type();
    }
}
