package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Contractor}, id {@code IDL:pleiad.org/values/Contractor:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ContractorHolder implements Streamable {

    public Contractor value;

    public ContractorHolder() {
    }

    public ContractorHolder(Contractor initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ContractorHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ContractorHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ContractorHelper.type();
    }
}
