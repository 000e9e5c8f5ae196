package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * A person, as known to the registry.
 *
 * <p>Holder of IDL {@code values::Person}, id {@code IDL:pleiad.org/values/Person:1.0}.
 */
@Generated("org.pleiad.idl")
public final class PersonHolder implements Streamable {

    public Person value;

    public PersonHolder() {
    }

    public PersonHolder(Person initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = PersonHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        PersonHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return PersonHelper.type();
    }
}
