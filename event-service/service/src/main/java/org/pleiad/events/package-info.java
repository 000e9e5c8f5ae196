/** The event service as an ordinary ORB object: channels of CosEvent and CosNotification. */
package org.pleiad.events;
