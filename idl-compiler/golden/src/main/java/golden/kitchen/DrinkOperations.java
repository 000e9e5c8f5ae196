package golden.kitchen;

import golden.kitchen.FoodPackage.State;
import javax.annotation.processing.Generated;

/**
 * Operations of IDL {@code kitchen::Drink}, id {@code IDL:pleiad.org/kitchen/Drink:1.0}.
 */
@Generated("org.pleiad.idl")
public interface DrinkOperations {

    Spice flavour();

    void flavour(Spice value);

    State[] history();
}
