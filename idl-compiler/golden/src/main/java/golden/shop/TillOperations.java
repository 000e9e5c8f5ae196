package golden.shop;

import javax.annotation.processing.Generated;

/**
 * What customers pay at.
 *
 * <p>Operations of IDL {@code shop::Till}, id {@code IDL:pleiad.org/shop/Till:1.0}.
 */
@Generated("org.pleiad.idl")
public interface TillOperations {

    int total();
}
