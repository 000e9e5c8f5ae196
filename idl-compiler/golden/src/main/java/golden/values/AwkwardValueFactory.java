package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.ValueFactory;

/**
 * a value type that hides members of the Java language
 *
 * <p>Factory of IDL {@code values::Awkward}, id {@code IDL:pleiad.org/values/Awkward:1.0}.
 */
@Generated("org.pleiad.idl")
public interface AwkwardValueFactory extends ValueFactory {

    Awkward _new(int type);
}
