package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Something edible &#38; &#60;more&#62;; see &#123;&#64;link nothing&#125; or C:&#92;users.
 *
 * <p>Interface of IDL {@code kitchen::Food}, id {@code IDL:pleiad.org/kitchen/Food:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Food extends FoodOperations, org.omg.CORBA.Object, IDLEntity {
}
