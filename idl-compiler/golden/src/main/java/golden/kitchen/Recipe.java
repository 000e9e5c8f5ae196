package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.ValueBase;

/**
 * ---- abstract values, local interfaces, natives ------------------------------------------
 *
 * <p>Abstract value type of IDL {@code kitchen::Recipe}, id {@code IDL:pleiad.org/kitchen/Recipe:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Recipe extends ValueBase, Washable {

    String text();

    int steps();
}
