package org.pleiad.observability.call;

import org.omg.PortableInterceptor.LOCATION_FORWARD;
import org.omg.PortableInterceptor.SYSTEM_EXCEPTION;
import org.omg.PortableInterceptor.TRANSPORT_RETRY;
import org.omg.PortableInterceptor.USER_EXCEPTION;
import org.pleiad.observability.call.CallFacts.Ending;

/** How a call ended, from the reply status that interceptors are told (CORBA 3.3 part 1, 16.3.12). */
final class Endings {
    private Endings() {}

    static Ending of(short replyStatus) {
        if (replyStatus == USER_EXCEPTION.value) {
            return Ending.USER_EXCEPTION;
        }
        if (replyStatus == SYSTEM_EXCEPTION.value) {
            return Ending.SYSTEM_EXCEPTION;
        }
        if (replyStatus == LOCATION_FORWARD.value) {
            return Ending.LOCATION_FORWARD;
        }
        return replyStatus == TRANSPORT_RETRY.value ? Ending.TRANSPORT_RETRY : Ending.NO_EXCEPTION;
    }
}
