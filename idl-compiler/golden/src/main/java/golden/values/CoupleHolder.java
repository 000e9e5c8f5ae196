package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Couple}, id {@code IDL:pleiad.org/values/Couple:1.0}.
 */
@Generated("org.pleiad.idl")
public final class CoupleHolder implements Streamable {

    public Person[] value;

    public CoupleHolder() {
    }

    public CoupleHolder(Person[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = CoupleHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        CoupleHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return CoupleHelper.type();
    }
}
