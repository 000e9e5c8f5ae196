package golden.kitchen;

import javax.annotation.processing.Generated;

/**
 * Constant of IDL {@code kitchen::FAVOURITE}, id {@code IDL:pleiad.org/kitchen/FAVOURITE:1.0}.
 */
@Generated("org.pleiad.idl")
public interface FAVOURITE {

    Spice value = Spice.saffron;
}
