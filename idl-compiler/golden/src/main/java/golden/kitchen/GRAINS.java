package golden.kitchen;

import javax.annotation.processing.Generated;

/**
 * Constant of IDL {@code kitchen::GRAINS}, id {@code IDL:pleiad.org/kitchen/GRAINS:1.0}.
 */
@Generated("org.pleiad.idl")
public interface GRAINS {

    long value = 0xffffffffffffffffL;
}
