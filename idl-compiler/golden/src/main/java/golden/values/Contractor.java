package golden.values;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.ValueBaseHelper;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.StreamableValue;

/**
 * Value type of IDL {@code values::Contractor}, id {@code IDL:pleiad.org/values/Contractor:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class Contractor extends Employee implements StreamableValue {

    private static final long serialVersionUID = 1L;

    private static final String[] _TRUNCATABLE_IDS = new String[] { "IDL:pleiad.org/values/Contractor:1.0" };

    public Listener agency;

    public Describable contract;

    public Serializable anything;

    protected Contractor() {
    }

    @Override
    public String[] _truncatable_ids() {
        return _TRUNCATABLE_IDS.clone();
    }

    @Override
    public void _read(InputStream _in) {
        super._read(_in);
        this.agency = ListenerHelper.read(_in);
        this.contract = DescribableHelper.read(_in);
        this.anything = ValueBaseHelper.read(_in);
    }

    @Override
    public void _write(OutputStream _out) {
        super._write(_out);
        ListenerHelper.write(_out, this.agency);
        DescribableHelper.write(_out, this.contract);
        ValueBaseHelper.write(_out, this.anything);
    }

    @Override
    public TypeCode _type() {
        return ContractorHelper.type();
    }
}
