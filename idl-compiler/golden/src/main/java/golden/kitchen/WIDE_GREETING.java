package golden.kitchen;

import javax.annotation.processing.Generated;

/**
 * Constant of IDL {@code kitchen::WIDE_GREETING}, id {@code IDL:pleiad.org/kitchen/WIDE_GREETING:1.0}.
 */
@Generated("org.pleiad.idl")
public interface WIDE_GREETING {

    String value = "\u00e7a va?";
}
