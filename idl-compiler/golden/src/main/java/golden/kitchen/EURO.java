package golden.kitchen;

import javax.annotation.processing.Generated;

/**
 * Constant of IDL {@code kitchen::EURO}, id {@code IDL:pleiad.org/kitchen/EURO:1.0}.
 */
@Generated("org.pleiad.idl")
public interface EURO {

    char value = '\u20ac';
}
