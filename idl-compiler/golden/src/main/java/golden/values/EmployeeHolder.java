package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Employee}, id {@code IDL:pleiad.org/values/Employee:1.0}.
 */
@Generated("org.pleiad.idl")
public final class EmployeeHolder implements Streamable {

    public Employee value;

    public EmployeeHolder() {
    }

    public EmployeeHolder(Employee initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = EmployeeHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        EmployeeHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return EmployeeHelper.type();
    }
}
