package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BooleanHolder;
import org.omg.CORBA.IntHolder;

/**
 * Operations of IDL {@code kitchen::Soup}, id {@code IDL:pleiad.org/kitchen/Soup:1.0}.
 */
@Generated("org.pleiad.idl")
public interface SoupOperations extends FoodOperations, DrinkOperations {

    void stir(int times, IntHolder level, BooleanHolder spilled);
}
