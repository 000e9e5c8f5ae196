// A supplier and consumer on omniORB for durable channels. One word says what it does, then come the channel's URL and more;
// each event handled makes a line "OFFSET TEXT" on the standard output.
#include <cstdlib>
#include <iostream>
#include <string>

#include "durable_peer.hh"

static CosNotification::StructuredEvent event(const std::string& text) {
    CosNotification::StructuredEvent made;
    made.header.fixed_header.event_type.domain_name = "Test";
    made.header.fixed_header.event_type.type_name = "Text";
    made.header.fixed_header.event_name = text.c_str();
    made.remainder_of_body <<= text.c_str();
    return made;
}

static std::string text(const CosNotification::StructuredEvent& event) {
    const char* found;
    return (event.remainder_of_body >>= found) ? found : "no text";
}

// URL SUPPLIER FIRST COUNT: puts so many events, numbered from the first, in one batch; twice, as after a reply that was lost.
static void put(CORBA::Object_ptr object, char** argv) {
    PleiadEvents::DurableChannel_var channel = PleiadEvents::DurableChannel::_narrow(object);
    CosNotification::EventBatch batch;
    batch.length(std::atoi(argv[5]));
    for (CORBA::ULong i = 0; i < batch.length(); i++) {
        batch[i] = event("c++" + std::to_string(std::atoi(argv[4]) + i));
    }
    channel->put(argv[3], std::atoi(argv[4]), batch);
    std::cout << channel->put(argv[3], std::atoi(argv[4]), batch) << " put" << std::endl;
}

// URL NAME COUNT: pulls and acknowledges so many events of a durable subscription, or begins it with the oldest.
static void pull(CORBA::Object_ptr object, char** argv) {
    PleiadEvents::DurableChannel_var channel = PleiadEvents::DurableChannel::_narrow(object);
    PleiadEvents::SubscriptionStateSeq_var known = channel->subscriptions();
    PleiadEvents::Start start;
    start._d(PleiadEvents::OLDEST);
    for (CORBA::ULong i = 0; i < known->length(); i++) {
        if (std::string(known[i].name) == argv[3]) {
            start._d(PleiadEvents::WHERE_I_WAS);
        }
    }
    PleiadEvents::DurableSubscription_var subscription = channel->subscribe(argv[3], start);
    int left = std::atoi(argv[4]);
    while (left > 0) {
        PleiadEvents::OffsetEventSeq_var events = subscription->pull_events(-1, left, 5000);
        if (events->length() == 0) {
            return;
        }
        for (CORBA::ULong i = 0; i < events->length(); i++, left--) {
            std::cout << events[i].position << " " << text(events[i].event) << std::endl;
        }
        subscription->acknowledge(events[events->length() - 1].position);
    }
    subscription->close();
}

// URL SUPPLIER COUNT: the same supply through CosNotification, each event twice under one number.
static void plainPush(CORBA::Object_ptr object, char** argv) {
    CosNotifyChannelAdmin::EventChannel_var channel = CosNotifyChannelAdmin::EventChannel::_narrow(object);
    CosNotifyChannelAdmin::SupplierAdmin_var admin = channel->default_supplier_admin();
    CosNotifyChannelAdmin::ProxyID id;
    CosNotifyChannelAdmin::ProxyConsumer_var made =
        admin->obtain_notification_push_consumer(CosNotifyChannelAdmin::STRUCTURED_EVENT, id);
    CosNotifyChannelAdmin::StructuredProxyPushConsumer_var proxy =
        CosNotifyChannelAdmin::StructuredProxyPushConsumer::_narrow(made);
    proxy->connect_structured_push_supplier(CosNotifyComm::StructuredPushSupplier::_nil());
    for (int i = 1; i <= std::atoi(argv[4]); i++) {
        CosNotification::StructuredEvent one = event("plain" + std::to_string(i));
        one.header.variable_header.length(2);
        one.header.variable_header[0].name = "PleiadSupplier";
        one.header.variable_header[0].value <<= static_cast<const char*>(argv[3]);
        one.header.variable_header[1].name = "PleiadSequence";
        one.header.variable_header[1].value <<= static_cast<CORBA::Long>(i);
        proxy->push_structured_event(one);
        proxy->push_structured_event(one);
    }
    proxy->disconnect_structured_push_consumer();
    std::cout << argv[4] << " pushed" << std::endl;
}

// URL COUNT: says "ready" and pulls so many events through CosNotification.
static void plainPull(CORBA::Object_ptr object, char** argv) {
    CosNotifyChannelAdmin::EventChannel_var channel = CosNotifyChannelAdmin::EventChannel::_narrow(object);
    CosNotifyChannelAdmin::ConsumerAdmin_var admin = channel->default_consumer_admin();
    CosNotifyChannelAdmin::ProxyID id;
    CosNotifyChannelAdmin::ProxySupplier_var made =
        admin->obtain_notification_pull_supplier(CosNotifyChannelAdmin::STRUCTURED_EVENT, id);
    CosNotifyChannelAdmin::StructuredProxyPullSupplier_var proxy =
        CosNotifyChannelAdmin::StructuredProxyPullSupplier::_narrow(made);
    proxy->connect_structured_pull_consumer(CosNotifyComm::StructuredPullConsumer::_nil());
    std::cout << "ready" << std::endl;
    for (int i = 0; i < std::atoi(argv[3]); i++) {
        CosNotification::StructuredEvent_var one = proxy->pull_structured_event();
        std::cout << "- " << text(one) << std::endl;
    }
    proxy->disconnect_structured_pull_supplier();
}

int main(int argc, char** argv) {
    try {
        CORBA::ORB_var orb = CORBA::ORB_init(argc, argv);
        CORBA::Object_var object = orb->string_to_object(argv[2]);
        std::string what = argv[1];
        if (what == "put") {
            put(object, argv);
        } else if (what == "pull") {
            pull(object, argv);
        } else if (what == "plain-push") {
            plainPush(object, argv);
        } else if (what == "plain-pull") {
            plainPull(object, argv);
        }
        orb->destroy();
        return 0;
    } catch (const CORBA::Exception& failure) {
        std::cerr << failure._name() << std::endl;
        return 1;
    }
}
