package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.ValueBase;

/**
 * ---- abstract values
 *
 * <p>Abstract value type of IDL {@code values::Shape}, id {@code IDL:pleiad.org/values/Shape:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Shape extends ValueBase {

    short SIDES = 0;

    double area();

    void draw(Point origin);
}
