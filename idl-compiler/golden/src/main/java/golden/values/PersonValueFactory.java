package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.ValueFactory;

/**
 * A person, as known to the registry.
 *
 * <p>Factory of IDL {@code values::Person}, id {@code IDL:pleiad.org/values/Person:1.0}.
 */
@Generated("org.pleiad.idl")
public interface PersonValueFactory extends ValueFactory {

    Person create(String name, int age) throws TooYoung;

    Person nobody();
}
