package golden.kitchen;

import javax.annotation.processing.Generated;

/**
 * Constant of IDL {@code kitchen::HOT}, id {@code IDL:pleiad.org/kitchen/HOT:1.0}.
 */
@Generated("org.pleiad.idl")
public interface HOT {

    boolean value = true;
}
