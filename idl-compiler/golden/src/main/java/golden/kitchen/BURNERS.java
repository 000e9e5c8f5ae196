package golden.kitchen;

import javax.annotation.processing.Generated;

/**
 * How many burners the stove has.
 *
 * <p>Constant of IDL {@code kitchen::BURNERS}, id {@code IDL:pleiad.org/kitchen/BURNERS:1.0}.
 */
@Generated("org.pleiad.idl")
public interface BURNERS {

    short value = 4;
}
