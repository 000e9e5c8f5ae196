package golden.kitchen;

import javax.annotation.processing.Generated;

/**
 * Constant of IDL {@code kitchen::QUOTE}, id {@code IDL:pleiad.org/kitchen/QUOTE:1.0}.
 */
@Generated("org.pleiad.idl")
public interface QUOTE {

    char value = '\'';
}
