package golden.kitchen;

import javax.annotation.processing.Generated;

/**
 * Constant of IDL {@code kitchen::CALORIES}, id {@code IDL:pleiad.org/kitchen/CALORIES:1.0}.
 */
@Generated("org.pleiad.idl")
public interface CALORIES {

    int value = (int) 4294967295L;
}
