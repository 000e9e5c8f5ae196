package golden.kitchen;

import golden.kitchen.FoodPackage.Spoiled;
import golden.kitchen.FoodPackage.State;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * Something edible &#38; &#60;more&#62;; see &#123;&#64;link nothing&#125; or C:&#92;users.
 *
 * <p>Operations of IDL {@code kitchen::Food}, id {@code IDL:pleiad.org/kitchen/Food:1.0}.
 */
@Generated("org.pleiad.idl")
public interface FoodOperations {

    int SHELF_LIFE = 14;

    String title();

    State current();

    void current(State value);

    BigDecimal cost();

    void cost(BigDecimal value);

    /**
     * Eats it.
     */
    int eat(short portions) throws Spoiled, Empty;

    void smell(String who);
}
