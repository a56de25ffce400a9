export const eventsSettings = {
  regionId: {
    type: 'integer',
    default: 0,
    minimum: 0,
    maximum: 65535,
    description: 'region of the first pod, the others have those after it; clusters that share a Redis need different ones',
  },
};
