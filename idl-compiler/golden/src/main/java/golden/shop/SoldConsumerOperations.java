package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.Components.EventConsumerBaseOperations;

/**
 * Something was sold.
 *
 * <p>Operations of IDL {@code shop::SoldConsumer}, id {@code IDL:pleiad.org/shop/SoldConsumer:1.0}.
 */
@Generated("org.pleiad.idl")
public interface SoldConsumerOperations extends EventConsumerBaseOperations {

    /**
     * Something was sold.
     */
    void push_Sold(Sold the_Sold);
}
