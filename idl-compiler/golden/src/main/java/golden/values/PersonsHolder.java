package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Persons}, id {@code IDL:pleiad.org/values/Persons:1.0}.
 */
@Generated("org.pleiad.idl")
public final class PersonsHolder implements Streamable {

    public Person[] value;

    public PersonsHolder() {
    }

    public PersonsHolder(Person[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = PersonsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        PersonsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return PersonsHelper.type();
    }
}
