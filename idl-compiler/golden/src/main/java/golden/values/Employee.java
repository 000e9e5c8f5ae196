package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.StreamableValue;

/**
 * Value type of IDL {@code values::Employee}, id {@code IDL:pleiad.org/values/Employee:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class Employee extends Person implements StreamableValue {

    private static final long serialVersionUID = 1L;

    private static final String[] _TRUNCATABLE_IDS = new String[] { "IDL:pleiad.org/values/Employee:1.0", "IDL:pleiad.org/values/Person:1.0" };

    public String company = "";

    public Employee boss;

    public int[] salaries;

    protected Employee() {
    }

    @Override
    public String[] _truncatable_ids() {
        return _TRUNCATABLE_IDS.clone();
    }

    @Override
    public void _read(InputStream _in) {
        super._read(_in);
        this.company = _in.read_string();
        this.boss = EmployeeHelper.read(_in);
        this.salaries = LongsHelper.read(_in);
    }

    @Override
    public void _write(OutputStream _out) {
        super._write(_out);
        _out.write_string(this.company);
        EmployeeHelper.write(_out, this.boss);
        LongsHelper.write(_out, this.salaries);
    }

    @Override
    public TypeCode _type() {
        return EmployeeHelper.type();
    }
}
