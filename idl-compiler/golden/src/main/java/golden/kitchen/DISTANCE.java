package golden.kitchen;

import javax.annotation.processing.Generated;

/**
 * Constant of IDL {@code kitchen::DISTANCE}, id {@code IDL:pleiad.org/kitchen/DISTANCE:1.0}.
 */
@Generated("org.pleiad.idl")
public interface DISTANCE {

    long value = -9223372036854775808L;
}
