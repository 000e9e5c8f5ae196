package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;
import org.omg.Components.EventConsumerBase;

/**
 * Something was sold.
 *
 * <p>Interface of IDL {@code shop::SoldConsumer}, id {@code IDL:pleiad.org/shop/SoldConsumer:1.0}.
 */
@Generated("org.pleiad.idl")
public interface SoldConsumer extends SoldConsumerOperations, EventConsumerBase, org.omg.CORBA.Object, IDLEntity {
}
