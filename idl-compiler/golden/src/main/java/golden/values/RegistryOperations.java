package golden.values;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.ValueBaseHolder;

/**
 * Operations of IDL {@code values::Registry}, id {@code IDL:pleiad.org/values/Registry:1.0}.
 */
@Generated("org.pleiad.idl")
public interface RegistryOperations {

    Person register(Person who, EmployeeHolder boss, ContractorHolder third);

    BoxedLong count(String text, BoxedLongHolder number, BoxedLongsHolder all);

    Shape biggest(Shape one, ColouredHolder other);

    Describable describe(Describable who);

    Serializable any_value(Serializable value, ValueBaseHolder other);

    Person[] all(Person[] some, CoupleHolder two, Choice choice);
}
